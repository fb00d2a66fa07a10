// Stands inside each page, so that a chosen colour scheme is there before the first paint.
try { document.documentElement.dataset.colour = localStorage.getItem("colour") ?? "" } catch { /* No storage: the device decides. */ }
