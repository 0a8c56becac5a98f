"""Draw the flow as people read it: pictures of boxes and arrows, as Mermaid text and as a page with SVG."""
