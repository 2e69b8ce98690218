/** The product's mark, a speech bubble and its echo, in the colour of the text around it. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M8 6a6 6 0 1 1 0 12q-1.8 0-3.2-1L2 19.8V12a6 6 0 0 1 6-6Z" />
      <path
        d="M14.6 5.4a9.8 9.8 0 0 1 0 13.2M18.2 2.6a14.4 14.4 0 0 1 0 18.8"
        fill="none"
        stroke="currentColor"
        strokeWidth={2.2}
        strokeLinecap="round"
      />
    </svg>
  );
}
