/** A step's heading, which focus comes to. */
export function StepHead({ children }: { children: string }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
