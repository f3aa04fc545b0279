String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()


try {
    assert runs[0].contains('Snapshot of ' + context.sandbox.baseUrl)
    assert new File(basedir, 'src/main/oscar/snapshot.json').isFile()
    assert runs[1].contains('files written')
    assert runs[2].contains('before -> now: no change')
    assert runs[2].contains('src/main/oscar -> ' + context.sandbox.baseUrl + ': no change')
    def execute = evaluate(new File(basedir, '../../../src/it/execute.groovy'))
    Map sandbox = context.sandbox
    assert execute(basedir, java, classpath, 'com.example.Main', sandbox.baseUrl, sandbox.consumerKey,
        sandbox.consumerSecret, sandbox.token, sandbox.tokenSecret).contains('patient 1')
} finally {
    context.process.destroy()
}
