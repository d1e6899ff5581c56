/** For the time being. */
export function PlanFilesPage() {
  return null;
}
