/** Our mark, a parcel being unwrapped. */
export function Parcel() {
  return (
    <svg class="parcel" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
      <path d="M13 31v23h38V31M13 31h38M32 31v23M13 31 4 23l12-7 16 15M51 31l9-8-12-7-16 15" />
      <path class="parcel-bow" d="M32 20c-6-1-9-5-8-8s7-2 8 4c1-6 7-7 8-4s-2 7-8 8z" />
    </svg>
  );
}
