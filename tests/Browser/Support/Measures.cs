namespace IlnSite.BrowserTests.Support;

/// <summary>What the browser is asked to measure on an open page; each gives a line for each fault.</summary>
static class Measures
{
    /// <summary>Opens what is folded away, so that it is looked at too.</summary>
    public const string Unfold = "document.querySelectorAll('details').forEach(details => details.open = true)";

    /// <summary>What sticks out of the window and is not inside a box that scrolls by itself.</summary>
    public const string WiderThanWindow = """
        () => {
          const root = document.documentElement, width = root.clientWidth;
          if (root.scrollWidth <= width) return [];
          const boxed = element => element && element !== root && (getComputedStyle(element).overflowX !== 'visible' || boxed(element.parentElement));
          const out = [...document.body.querySelectorAll('*')].filter(element => {
            const box = element.getBoundingClientRect();
            return box.width && (root.dir === 'rtl' ? box.left < -1 : box.right > width + 1) && !boxed(element.parentElement);
          });
          return out.filter(element => !out.some(other => other !== element && element.contains(other)))
            .map(element => element.outerHTML.slice(0, 120))
            .concat(out.length ? [] : `something is wider than ${width} px`);
        }
        """;

    /// <summary>What paper cannot show: parts beyond its edge, and parts that only a scroll bar would reach.</summary>
    public const string CutOff = """
        () => {
          const root = document.documentElement, width = root.clientWidth;
          const isSeen = element => element.checkVisibility() && element.clientWidth > 1;
          return [...document.body.querySelectorAll('*')].filter(element => isSeen(element) && (
              element.getBoundingClientRect().right > width + 1 || element.getBoundingClientRect().left < -1
              || getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1))
            .map(element => element.outerHTML.slice(0, 120));
        }
        """;

    /// <summary>WCAG 2.5.8: 24 by 24 pixels, or so much room around; not inside a line of text, and not where another target
    /// that can be hit leads to the same place.</summary>
    public const string SmallTargets = """
        () => {
          const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
          // A link that runs over several lines is several boxes.
          const targets = [...document.querySelectorAll(usable)]
            .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }))
            .map(element => ({ element, boxes: [...element.getClientRects()].filter(box => box.width > 1 && box.height > 1) }))
            .filter(({ boxes }) => boxes.length);
          const large = box => Math.min(box.width, box.height) >= 23.9;
          const isLarge = ({ boxes }) => boxes.some(large);
          // Words beside the target in its line leave no choice.
          const isInText = ({ element }) => {
            if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || getComputedStyle(element).display !== 'inline') return false;
            let block = element.parentElement;
            while (getComputedStyle(block).display === 'inline') block = block.parentElement;
            const words = block.cloneNode(true);
            words.querySelectorAll(usable).forEach(target => target.remove());
            return /[\p{L}\p{N}]/u.test(words.textContent);
          };
          const middle = box => [box.left + box.width / 2, box.top + box.height / 2];
          const gap = ([x, y], box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
          const between = ([x, y], [toX, toY]) => Math.hypot(x - toX, y - toY);
          const hasRoom = one => one.boxes.some(mine => targets.every(other =>
            other.element.contains(one.element) || one.element.contains(other.element) || other.boxes.every(box =>
              gap(middle(mine), box) >= 12 && (large(box) || between(middle(mine), middle(box)) >= 24))));
          const link = ({ element }) => element.getAttribute('href');
          const holds = one => isLarge(one) || isInText(one) || hasRoom(one);
          return targets
            .filter(one => !holds(one) && !targets.some(other => link(one) && link(other) === link(one) && holds(other)))
            .map(({ element, boxes: [box] }) => `${Math.round(box.width)} by ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`);
        }
        """;
}
