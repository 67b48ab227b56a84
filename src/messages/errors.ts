/** What a reader is told when something could not be had; what to do comes with it. */
export interface Problem {
  readonly kind: string;
  readonly subject: string;
}

export function errorSentence(problem: Problem): string {
  const subject = problem.subject.slice(0, 80);
  switch (problem.kind) {
    case 'network':
      return `The atlas could not fetch its data (${subject}). Check the connection and try again.`;
    case 'missing-file':
      return `A data file of the atlas is missing (${subject}). What does not need it goes on working; try again later.`;
    case 'corrupt-file':
      return `A data file of the atlas arrived damaged (${subject}) and was not used. Try again.`;
    case 'bad-postcode':
      return `“${subject}” is not a full postcode. Enter one like LS1 4AP.`;
    case 'outside-england':
      return `${subject} is outside England. The atlas covers England only.`;
    case 'unknown-postcode':
      return `${subject} is not a postcode that the atlas knows. Check it, or try one nearby.`;
    case 'unknown-place':
      return `The atlas has no place “${subject}”. Look for it by name or postcode.`;
    default:
      return `Something went wrong (${subject}). Try again.`;
  }
}
