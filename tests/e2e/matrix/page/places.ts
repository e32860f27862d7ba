/** Where an editor can live: in the page, or one step away from it. */
export type PlaceName = 'page' | 'shadow' | 'frame' | 'popup' | 'dialog';

export async function placeFor(name: PlaceName): Promise<HTMLElement> {
  const place = here(document);
  if (name === 'shadow') {
    const root = place.attachShadow({ mode: 'open' });
    const sheet = document.querySelector('link[rel=stylesheet]')?.cloneNode() as HTMLLinkElement;
    const inner = document.createElement('div');
    root.append(sheet, inner);
    return inner;
  }
  if (name === 'frame') {
    const frame = document.createElement('iframe');
    frame.title = 'Bericht';
    frame.src = '/inner';
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    place.append(frame);
    await loaded;
    return here(frame.contentDocument as Document);
  }
  if (name === 'dialog') {
    const dialog = document.createElement('dialog');
    // All else is out of reach while it is open, so what docks beside the mail is in it, too.
    dialog.append(place, document.querySelector('#sidebar') as Element);
    document.body.append(dialog);
    dialog.showModal();
  }
  if (name === 'popup') {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = 'open';
    button.textContent = 'Nieuw venster';
    place.append(button);
    const popup = await new Promise<Window>((opened) => {
      button.addEventListener('click', () => {
        const view = window.open('/inner?popup', '_blank', 'popup,width=900,height=700') as Window;
        view.addEventListener('load', () => opened(view), { once: true });
      });
      document.documentElement.dataset.state = 'waits for its window';
    });
    return here(popup.document);
  }
  return place;
}

function here(document: Document): HTMLElement {
  const place = document.querySelector<HTMLElement>('#place');
  if (!place) throw new Error('no place for the editor');
  return place;
}
