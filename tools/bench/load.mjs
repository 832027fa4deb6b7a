// Ten connections that ask without a pause, each request made anew.
import autocannon from 'autocannon';

export async function measure(port, request, { cookie, seconds }) {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 10,
    duration: seconds,
    requests: [
      {
        setupRequest: (template) => {
          const { method, path, body } = request();
          const headers = { ...template.headers, cookie, ...(body && { 'content-type': 'application/json' }) };
          return { ...template, method, path, headers, body };
        },
      },
    ],
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx,
  };
}
