// Starts a real server for a test; its process ends with this one, or when the verification is through with it.
return { File basedir, String java, String sandboxJar, Map context ->
    Process process = new ProcessBuilder([java, '-jar', sandboxJar, '--port', '0', '--stop-on-stdin-close'] as String[])
        .redirectError(ProcessBuilder.Redirect.DISCARD).start()
    Map<String, String> said = [:]
    BufferedReader lines = new BufferedReader(new InputStreamReader(process.inputStream, 'UTF-8'))
    for (String line = lines.readLine(); line != 'ready'; line = lines.readLine()) {
        assert line != null: 'the sandbox ended at once'
        int equals = line.indexOf('=')
        if (equals > 0) {
            said[line.substring(0, equals)] = line.substring(equals + 1)
        }
    }
    Thread.startDaemon { while (lines.readLine() != null) { } }
    context['process'] = process
    context['sandbox'] = said
    new File(basedir, 'test.properties').text = "oscar.server=${said.baseUrl}\n"
    return true
}
