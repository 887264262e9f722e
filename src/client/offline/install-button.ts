/** Chromium's event for a site that can be installed; other browsers have a menu entry instead. */
type InstallEvent = Event & { prompt(): Promise<unknown> };

/** Shows the button that installs the site, in browsers that let a page ask for it. */
export function offerInstall(button: HTMLButtonElement): void {
  addEventListener('beforeinstallprompt', (event) => {
    button.hidden = false;
    button.addEventListener('click', () => void (event as InstallEvent).prompt(), { once: true });
  });
  addEventListener('appinstalled', () => (button.hidden = true));
}
