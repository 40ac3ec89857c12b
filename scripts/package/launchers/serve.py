"""Serves the folder “site” to this computer alone. --no-browser: only prints the address."""
import functools
import http.server
import os
import sys
import webbrowser

SITE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'site')


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        '.html': 'text/html; charset=utf-8',
        '.js': 'text/javascript; charset=utf-8',
        '.json': 'application/json; charset=utf-8',
        '.svg': 'image/svg+xml',
    }

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            super().send_error(code, message, explain)
            return
        with open(os.path.join(SITE, '404.html'), 'rb') as page:
            body = page.read()
        self.send_response(404)
        self.send_header('Content-Type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(body)

    def log_message(self, format, *args):
        pass


server = http.server.ThreadingHTTPServer(
    ('127.0.0.1', 0), functools.partial(Handler, directory=SITE)
)
address = 'http://localhost:%d/' % server.server_address[1]
print('讲稿与引文：%s\n用完关掉这个窗口。' % address, flush=True)
if '--no-browser' not in sys.argv:
    webbrowser.open(address)
try:
    server.serve_forever()
except KeyboardInterrupt:
    pass
