// The page's own part: buttons that set an attribute of the chart they belong to.

for (const button of document.querySelectorAll("button[data-chart]")) {
  const { chart, name, value } = button.dataset;
  button.addEventListener("click", () => {
    document.getElementById(chart).setAttribute(name, value);
    for (const other of button.parentElement.children) {
      other.setAttribute("aria-pressed", String(other === button));
    }
  });
}
