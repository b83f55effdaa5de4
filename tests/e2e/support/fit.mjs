// Whether a page fits its window.

/** What sticks out sideways; nothing if the page fits. */
export const overflow = (page) =>
  page.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].filter((it) => {
      const box = it.getBoundingClientRect();
      return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1) && !it.closest('.table, .vh');
    });
    return [`${location.pathname} is ${root.scrollWidth} wide`, ...outside.slice(0, 3).map((it) => it.outerHTML.slice(0, 100))];
  });
