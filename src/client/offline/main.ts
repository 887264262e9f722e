import { showDevice } from './device-panel.ts';
import { offerInstall } from './install-button.ts';
import { KEPT_CHANGED, KeepControl } from './keep-control.ts';
import { missingPath, showMissing } from './missing-page.ts';
import { canKeep } from './worker-support.ts';

/** What `offline.html` and an occupation's page do about keeping. Without it, both still say how to take files away. */

const missing = missingPath();
const missingPlace = document.querySelector<HTMLElement>('[data-missing]');
if (missingPlace && missing !== null) showMissing(missingPlace, missing);

if (canKeep()) {
  for (const place of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    const control = new KeepControl(
      place,
      place.dataset['keep'] ?? '',
      place.dataset['keepName'] ?? 'it',
    );
    place.hidden = false;
    void control.show();
  }
}

const device = document.querySelector<HTMLElement>('[data-device]');
if (device) {
  const show = () => void showDevice(device, missing !== null);
  show();
  document.addEventListener(KEPT_CHANGED, show);
}

const install = document.querySelector<HTMLButtonElement>('[data-install]');
if (install) offerInstall(install);
