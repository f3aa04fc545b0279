String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()

assert runs.size() == 4
assert runs[0].contains('Operations: 4 in 3 services, 2 types')
assert runs[0].contains('9 files written, 0 unchanged, 0 removed')
assert runs[1].contains('Nothing changed: the client com.example.generate.oscar is up to date.')
assert !runs[1].contains('files written')
assert runs[1].contains('Nothing to compile')
assert runs[2].contains('9 files written')
assert runs[3].contains('Skipped: <skip> or oscar.skip is set.')
// Sources stay known to the compiler when the goal is skipped.
assert runs[3].contains('Nothing to compile')

File sources = new File(basedir, 'target/generated-sources/oscar-client')
assert new File(sources, 'com/example/generate/oscar/OscarClient.java').isFile()
assert new File(sources, 'com/example/generate/oscar/model/TicketTo1.java').text.contains('OwnerTo1')
assert new File(basedir, 'target/generate-1.jar').isFile()

def execute = evaluate(new File(basedir, '../../../src/it/execute.groovy'))
String said = execute(basedir, java, classpath, 'com.example.Main')
assert said.contains('read 7 form')
assert said.contains('wrote {"id":7,"subject":"letter","extra":true}')
assert said.contains('has TicketsApi')
