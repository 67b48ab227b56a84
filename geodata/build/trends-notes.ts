import type { MeasureNote, TrendId } from '../../src/core/records/measures-record';

/** What the department's tool calls each series. */
export const LAIT_NAMES: Readonly<Record<TrendId, string>> = {
  ks2MathsExpected: 'KS2M_Expected_STD',
  ks2MathsHigher: 'KS2M_Higher_STD',
  ks2MathsScaled: 'KS2M_AVG_Scaled_Score',
  ks2RwmExpected: 'KS2RWM_Expected_STD',
  tablesCheckFullMarks: 'Multiplication_Total',
  tablesCheckAverage: 'Multiplication_Total_APS',
};

const keyStage2 = (precision: string) =>
  `Pupils at the end of key stage 2 in all state-funded schools, special schools included, ${precision} as published. There were no tests in 2020 and 2021. Where the source prints a dash the figure is not known. The newest figures of England can differ by one point from later, revised tables.`;
const PERCENTAGES = keyStage2('in whole percentages');
const TABLES_CHECK =
  'Pupils of Year 4 in state-funded schools; the check began to be published in 2022. Where the source prints a dash the figure is not known.';

const common = { asOf: '2025', sources: ['lait-2026-04'] } as const;

/** What each series is, in the words the interface shows. */
export const TREND_NOTES: Readonly<Record<TrendId, MeasureNote>> = {
  ks2MathsExpected: {
    title: 'Key stage 2 mathematics, expected standard',
    unit: '%',
    ...common,
    method: `Share reaching the expected standard in the mathematics test. ${PERCENTAGES}`,
  },
  ks2MathsHigher: {
    title: 'Key stage 2 mathematics, higher standard',
    unit: '%',
    ...common,
    method: `Share reaching the higher standard in the mathematics test. ${PERCENTAGES}`,
  },
  ks2MathsScaled: {
    title: 'Key stage 2 mathematics, average scaled score',
    unit: 'scaled score, 80 to 120',
    ...common,
    method: `Average scaled score in the mathematics test; 100 is the expected standard. ${keyStage2('in whole points')}`,
  },
  ks2RwmExpected: {
    title: 'Key stage 2 reading, writing and mathematics, expected standard',
    unit: '%',
    ...common,
    method: `Share reaching the expected standard in reading, writing and mathematics together; writing is judged by teachers. ${PERCENTAGES}`,
  },
  tablesCheckFullMarks: {
    title: 'Multiplication tables check, full marks',
    unit: '%',
    ...common,
    method: `Share of eligible pupils with 25 of 25. ${TABLES_CHECK}`,
  },
  tablesCheckAverage: {
    title: 'Multiplication tables check, average score',
    unit: 'score of 25',
    ...common,
    method: `Average score of those who took the check. ${TABLES_CHECK}`,
  },
};
