/** A count as Vietnamese documents print it, with dots between the thousands: 1632 → "1.632". */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
