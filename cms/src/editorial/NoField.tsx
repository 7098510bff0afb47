/** Takes the place of a stock control that the workflow has replaced. */
export function NoField() {
  return null;
}
