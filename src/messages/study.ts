import type { ViewPatchText } from './view-links';

/** One post or report of the study, in order of date. `sentence` is ours; `view` is the part of the atlas that bears on it. */
export interface StudyOutput {
  readonly date: string;
  readonly title: string;
  readonly url: string;
  readonly sentence: string;
  readonly view: ViewPatchText;
  readonly viewTitle: string;
}

const BLOG = 'https://equalls.uk/2022';

/**
 * The page about the study. Facts from the project's site, the university's pages, the report's public record and the
 * journal article's abstract; every sentence is the atlas's own. What the public record does not settle is left out.
 */
export const studyMessages = {
  title: 'The study behind it',
  intro: [
    'EQuaLLS was a research project of the University of Nottingham, paid for by the Wellcome Trust, from September 2021 to March 2023. Its site and its report name the authors.',
    'It asked how far, and in what way, the systems around schools in one area give teachers professional learning that is good and open to all. Primary mathematics was the case it looked through: every primary school teaches it, and it has a national network of hubs.',
    'The researchers worked in three localities, published only as City, Town and Shire, and with nineteen primary schools in them.',
  ],
  wordsTitle: 'Two names for one idea',
  words:
    'The project’s blog speaks of a “local learning system”. Its report and the journal article say “local learning landscape”, and so does the atlas: a system suggests parts made to fit, a landscape does not.',
  featuresTitle: 'Six features, and what a map can show of them',
  featuresIntro:
    'The published framework describes a local learning landscape by six features. An earlier version on the blog had eight; some were merged since. A map of public data can show two of them, part of a third, and none of the others.',
  featureHeadings: { feature: 'Feature', shows: 'Can the atlas show it?', how: 'How, or why not' },
  features: [
    {
      name: 'Local lens',
      shows: 'yes',
      how: 'Each family of areas is one way to say what is local. The lenses of the map and localities of your own set them side by side.',
    },
    {
      name: 'Many linked systems',
      shows: 'yes',
      how: 'Which hubs, authorities and trusts share a place, and by what share of its schools: the overlap pages. That two systems cover a place does not say that they talk to each other.',
    },
    {
      name: 'Professional learning',
      shows: 'no',
      how: 'What teachers learn, formally or from one another, is not in any public dataset of areas.',
    },
    {
      name: 'Practices, tools and routines',
      shows: 'no',
      how: 'Shared ways of working are found by talking to people, as the study did.',
    },
    {
      name: 'Bridging boundaries',
      shows: 'in part',
      how: 'Only the structure: hubs and trusts that reach over more than one authority. Those who bridge boundaries are people, and the atlas names none.',
    },
    {
      name: 'Sense making',
      shows: 'no',
      how: 'How people come together over a shared question leaves no trace in public data.',
    },
  ],
  scalesTitle: 'Three scales of “local”',
  scalesIntro:
    'The study found that “local” is not one size: two teachers in the same school may mean different things by it. It tells three scales apart, and the map has a lens for each.',
  scales: [
    {
      name: 'Ground up',
      words: 'from people, schools and communities: a school and what is near it, or a place you draw.',
      view: { page: 'map', lens: 'ground-up' },
    },
    {
      name: 'Top down',
      words: 'from national programmes and the department: hub areas and regions.',
      view: { page: 'map', lens: 'top-down' },
    },
    {
      name: 'Middle, in and out',
      words: 'from what stands between: local authorities, trusts, networks of heads.',
      view: { page: 'map', lens: 'middle' },
    },
  ],
  outputsTitle: 'The posts and the report, in order of date',
  outputsIntro:
    'Each is linked, with a sentence of ours on what it is about and the view of the atlas that bears on it. “Authors say” is in their texts; “atlas computes” is behind our links.',
  readIt: 'Read it',
  outputs: [
    {
      date: '2022-01-19',
      title: 'Fragmentation and reformation',
      url: `${BLOG}/01/19/225/`,
      sentence:
        'Sets the scene: authorities lost their central part, trusts and hubs took up pieces of it, differently in each area.',
      view: { page: 'landscape' },
      viewTitle: 'Landscape: how many hubs and trusts each authority has',
    },
    {
      date: '2022-02-02',
      title: 'Levelling up, and whether the local still matters',
      url: `${BLOG}/02/02/is-the-local-still-important-in-englands-evolving-school-system/`,
      sentence:
        'Reads the policy of Education Investment Areas (the post writes “Educational”) as a bet that the local matters, at a time when its meaning shifts.',
      view: { page: 'overlap', rows: 'education-investment-areas', columns: 'maths-hubs' },
      viewTitle: 'Overlaps: Education Investment Areas against Maths Hubs',
    },
    {
      date: '2022-02-23',
      title: 'Three questions of method',
      url: `${BLOG}/02/23/researching-local-learning-systems-three-methodological-questions/`,
      sentence:
        'How to study a system whose edges nobody has drawn: where it begins, who is in it, and how to see the links.',
      view: { page: 'compare' },
      viewTitle: 'Compare: localities with edges of your own choosing',
    },
    {
      date: '2022-03-16',
      title: 'Boundary spanners',
      url: `${BLOG}/03/16/looking-inside-a-local-learning-system-the-unique-role-of-boundary-spanners/`,
      sentence:
        'On people who work in several organisations at once and so hold the parts of a locality together.',
      view: { page: 'overlap', rows: 'authorities', columns: 'maths-hubs' },
      viewTitle: 'Overlaps: authorities against Maths Hubs (structures only, no people)',
    },
    {
      date: '2022-05-04',
      title: 'The changing faces of professional learning',
      url: `${BLOG}/05/04/the-changing-faces-of-teacher-professional-learning-in-primary-mathematics-in-england/`,
      sentence:
        'On what professional learning in primary mathematics now looks like, online and in the room.',
      view: { page: 'map', layers: 'maths-hubs,schools-primary' },
      viewTitle: 'Map: Maths Hubs and primary schools (distance is not access)',
    },
    {
      date: '2022-05-25',
      title: 'Place and hubs',
      url: `${BLOG}/05/25/place-and-hubs-what-do-we-know-about-hubs-and-how-they-work/`,
      sentence:
        'Counts the hub networks and asks what hubs offer, how easily they are reached and who takes part.',
      view: { page: 'overlap', rows: 'teaching-school-hubs', columns: 'maths-hubs' },
      viewTitle: 'Overlaps: Teaching School Hubs against Maths Hubs',
    },
    {
      date: '2022-07-15',
      title: 'The three localities',
      url: `${BLOG}/07/15/the-equalls-three-localities-what-does-local-mean-in-these-school-systems/`,
      sentence:
        'Presents City, Town and Shire and the three scales, and shows how each hub network divides the country along lines of its own.',
      view: { page: 'localities' },
      viewTitle: 'City, Town and Shire',
    },
    {
      date: '2022-09-28',
      title: 'Competition and collaboration',
      url: `${BLOG}/09/28/competition-and-collaboration-in-local-learning-landscapes-where-next-for-policy/`,
      sentence:
        'Sets the policy of trusts beside the policy of places, and asks what schools that compete can still do together.',
      view: { page: 'landscape', shade: 'trusts-per-100-schools' },
      viewTitle: 'Landscape: trusts per 100 schools',
    },
    {
      date: '2023-03',
      title: 'The report: Local learning landscapes',
      url: 'https://nottingham-repository.worktribe.com/output/20834844',
      sentence:
        'The final report, on coherence, equity and quality in teachers’ professional development. The atlas was made without the full report at hand and takes no finding from it that its public record does not give.',
      view: { page: 'localities' },
      viewTitle: 'City, Town and Shire',
    },
  ],
  limitsTitle: 'What stays out',
  limits:
    'Coherence, in the study, is about people and how they work together. The atlas counts areas and schools. It says “overlap”, “alignment” and “coverage”, and gives no score of anything else. That a hub covers a place does not mean that its schools work with it: nationally, 61 % of schools did so with their Maths Hub in 2024/25.',
  limitsSource: {
    title: 'Maths Hubs programme annual report 2024/25, as reported',
    url: 'https://www.carmelarchimedesmathshub.org.uk/news/2026-02-12-exciting-news-maths-hub-annual-report-2024-25',
  },
} satisfies Record<string, unknown> & { outputs: readonly StudyOutput[] };
