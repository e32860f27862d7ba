/** The times, `HH:MM`, at which a morning can begin. */
export const MORNINGS = [6, 7, 8, 9, 10, 11].flatMap((hour) =>
  ['00', '30'].map((minutes) => `${String(hour).padStart(2, '0')}:${minutes}`),
);
