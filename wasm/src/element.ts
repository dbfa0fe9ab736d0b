/** Defines `<ringkas-summary>`. One script tag is all: `<script type="module" src=".../ringkas-summary.js"></script>`. */
import { RingkasSummaryElement } from "./element-class.js";

export { RingkasSummaryElement };

if (customElements.get("ringkas-summary") === undefined) customElements.define("ringkas-summary", RingkasSummaryElement);
