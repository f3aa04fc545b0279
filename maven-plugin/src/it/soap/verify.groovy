String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()

try {
    assert new File(basedir, 'src/main/oscar/wsdl/ScheduleService.wsdl').isFile()
    assert runs[1] =~ /SOAP: +\d+ operations in \d+ services/
    assert !runs[1].contains('[WARNING]')
    assert runs[2].contains(': no change')
    def execute = evaluate(new File(basedir, '../../../src/it/execute.groovy'))
    Map sandbox = context.sandbox
    String said = execute(basedir, java, classpath, 'com.example.Main', sandbox.baseUrl, sandbox.userName, sandbox.password)
    assert said.contains('provider 100, slots 8')
    assert said.contains('Check user name and password')
} finally {
    context.process.destroy()
}
