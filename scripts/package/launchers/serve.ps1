# Serves the folder "site" to this computer alone, and opens it.
$ErrorActionPreference = 'Stop'
$site = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot '..\site'))
$types = @{
  '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'
  '.css' = 'text/css; charset=utf-8'; '.json' = 'application/json; charset=utf-8'
  '.svg' = 'image/svg+xml'; '.png' = 'image/png'
}
# A port that is free.
$probe = New-Object Net.Sockets.TcpListener ([Net.IPAddress]::Loopback), 0
$probe.Start(); $port = $probe.LocalEndpoint.Port; $probe.Stop()
$address = "http://localhost:$port/"
$listener = New-Object Net.HttpListener
$listener.Prefixes.Add($address)
$listener.Start()
Write-Host "讲稿与引文：$address"
Write-Host '用完关掉这个窗口。'
Start-Process $address
while ($listener.IsListening) {
  $context = $listener.GetContext()
  try {
    $path = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath)
    if ($path.EndsWith('/')) { $path += 'index.html' }
    $file = [IO.Path]::GetFullPath((Join-Path $site $path.TrimStart('/')))
    if ([IO.Directory]::Exists($file)) {
      $context.Response.Redirect("$($context.Request.Url.AbsolutePath)/")
    } else {
      if (-not ($file.StartsWith($site) -and [IO.File]::Exists($file))) {
        $context.Response.StatusCode = 404
        $file = Join-Path $site '404.html'
      }
      $type = $types[[IO.Path]::GetExtension($file)]
      if (-not $type) { $type = 'application/octet-stream' }
      $context.Response.ContentType = $type
      $body = [IO.File]::ReadAllBytes($file)
      $context.Response.ContentLength64 = $body.Length
      if ($context.Request.HttpMethod -ne 'HEAD') {
        $context.Response.OutputStream.Write($body, 0, $body.Length)
      }
    }
    $context.Response.Close()
  } catch {
    # The browser went away: the next request counts.
    $context.Response.Abort()
  }
}
