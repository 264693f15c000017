/** Text as the value of a double-quoted HTML attribute. */
function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * HTML that shows a chart in another page: an iframe, and a listener that gives it the height the chart asks for
 * (`{'shixu-height': px}` from the frame's own window only). `url` is absolute; `title` names the frame.
 */
export function embedSnippet(url: string, title: string): string {
	return [
		`<iframe src="${attribute(url)}" title="${attribute(title)}" loading="lazy" width="100%" height="600" style="border:0"></iframe>`,
		`<script>addEventListener('message',function(e){var h=e.data&&e.data['shixu-height'];if(h)document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=h})})</${'script'}>`
	].join('\n');
}
