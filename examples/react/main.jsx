import 'hub-atlas/hub-atlas';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** React 19 gives a custom element its attributes and, by `on` and the event's name, its listeners. */
function App() {
  const [picked, setPicked] = useState('nothing');
  const atlas = useRef(null);
  return (
    <main>
      <h1>The atlas in React</h1>
      <button type="button" onClick={() => atlas.current?.goTo('maths-hubs:enigma')}>
        Show Enigma
      </button>
      <p id="told">Picked: {picked}</p>
      <hub-atlas
        ref={atlas}
        data-src="./atlas/"
        search
        onhub-atlas-pick={({ detail }) => setPicked(detail.place ?? 'nothing')}
      />
    </main>
  );
}

createRoot(document.getElementById('app')).render(<App />);
