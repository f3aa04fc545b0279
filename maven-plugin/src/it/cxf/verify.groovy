String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()

try {
    assert !runs[1].contains('[WARNING]')
    assert runs[2].contains('Nothing changed')
    assert new File(basedir, 'target/enriched/commands.txt').isFile()
    assert new File(basedir, 'target/classes/com/example/clinic/jaxws/oscar.wsdl').isFile()
    assert !new File(basedir, 'target/classes/com/example/clinic/OscarClient.class').exists()
    String cxf = new File(basedir, 'target/classpath.txt').text
    assert !cxf.contains('oscar-client')
    def execute = evaluate(new File(basedir, '../../../src/it/execute.groovy'))
    Map sandbox = context.sandbox
    String said = execute(basedir, java, cxf, 'com.example.Main', sandbox.baseUrl, sandbox.userName, sandbox.password,
        sandbox.consumerKey, sandbox.consumerSecret, sandbox.token, sandbox.tokenSecret)
    assert said.contains('provider 100, slots 8')
    assert said.contains('patient 1')
} finally {
    context.process.destroy()
}
