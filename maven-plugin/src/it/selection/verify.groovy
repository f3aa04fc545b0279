String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()


File api = new File(basedir, 'target/generated-sources/oscar-client/com/example/clinic/api')
assert (api.list() as Set) == ['TicketsApi.java', 'MysteryApi.java', 'package-info.java'] as Set
assert !new File(api, 'TicketsApi.java').text.contains('method = "POST"')
assert runs[0].contains('[WARNING] GET /mystery: The response is untyped')
assert runs[0].contains('Change <untyped> of execution "default" of oscar-client-maven-plugin')
// What stands in the POM counts.
assert runs[1].contains('Nothing changed')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/oscar.json'))
assert report.summary.operations == 2
