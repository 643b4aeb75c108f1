/**
 * Data as compact JSON that may stand inside a `<script>`: without `<` nothing in it can end the script or open a
 * comment (HTML, "restrictions for contents of script elements").
 */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
