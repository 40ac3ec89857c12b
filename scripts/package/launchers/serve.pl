# Serves the folder “site” to this computer alone. --no-browser: only prints the address.
use strict;
use warnings;
use Cwd 'abs_path';
use File::Basename 'dirname';
use IO::Socket::INET;

my $site = abs_path(dirname(abs_path($0)) . '/../site') or die "site: $!";
my %types = (
  html => 'text/html; charset=utf-8',
  js   => 'text/javascript; charset=utf-8',
  css  => 'text/css; charset=utf-8',
  json => 'application/json; charset=utf-8',
  svg  => 'image/svg+xml',
  png  => 'image/png',
);

my $server = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => 0, Listen => 64)
  or die "server: $!";
my $address = 'http://localhost:' . $server->sockport . '/';
$| = 1;
print "讲稿与引文：$address\n用完关掉这个窗口。\n";
if (!grep { $_ eq '--no-browser' } @ARGV) {
  system($^O eq 'darwin' ? 'open' : 'xdg-open', $address);
}
$SIG{PIPE} = 'IGNORE';
$SIG{CHLD} = 'IGNORE';

while (1) {
  my $client = $server->accept or next;
  # A process for each request: browsers hold connections open.
  my $child = fork;
  if (!defined $child || $child == 0) {
    answer($client);
    exit 0 if defined $child;
  }
  close $client;
}

sub answer {
  my ($client) = @_;
  my $request = <$client>;
  return unless defined $request;
  while (my $line = <$client>) { last if $line =~ /^\r?\n$/ }
  my ($method, $path) = $request =~ m{^(GET|HEAD) (/[^\s?#]*)} or return;
  $path =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ge;
  $path .= 'index.html' if $path =~ m{/$};
  my $file = $path =~ m{(^|/)\.\.(/|$)} ? '' : $site . $path;
  my ($status, $more) = ('200 OK', '');
  if (-d $file) {
    ($status, $more, $file) = ('301 Moved Permanently', "Location: $path/\r\n", "$site/404.html");
  } elsif (!-f $file) {
    ($status, $file) = ('404 Not Found', "$site/404.html");
  }
  my ($ending) = $file =~ /\.(\w+)$/;
  my $type = $types{$ending || ''} || 'application/octet-stream';
  open my $in, '<:raw', $file or return;
  my $body = do { local $/; <$in> };
  binmode $client;
  print $client "HTTP/1.1 $status\r\n${more}Content-Type: $type\r\nContent-Length: "
    . length($body) . "\r\nConnection: close\r\n\r\n";
  print $client $body if $method eq 'GET';
}
