/** The network between the two programs, which cuts answers off, loses them or brings something else. */
export type Weather = 'well' | 'away' | 'cutOff' | 'refused' | 'nonsense';

export function createUnreliableFetch(): { mood: Weather; readonly fetch: typeof fetch } {
  const net: { mood: Weather; readonly fetch: typeof fetch } = {
    mood: 'well',
    fetch: async (input, init) => {
      switch (net.mood) {
        case 'away':
          throw new TypeError('fetch failed');
        case 'refused':
          return new Response(null, { status: 503 });
        case 'nonsense':
          return new Response('<html>502 Bad Gateway</html>');
        case 'cutOff': {
          const text = await (await fetch(input, init)).text();
          return new Response(text.slice(0, Math.floor(text.length / 2)));
        }
        case 'well':
          return fetch(input, init);
      }
    },
  };
  return net;
}
