String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()


assert runs[0].contains('9 files written, 0 unchanged, 0 removed')
assert runs[1].contains('0 files to write, 9 unchanged, 0 to remove')
assert runs[2].contains('is not what the generator would write')
assert runs[2].contains('missing or other than generated: com/example/clinic/api/RoomsApi.java')
assert !runs[2].contains('generated: com/example/clinic/api/TicketsApi.java')
assert runs[2].contains('Generate again without <verifyOnly> of execution "client" of oscar-client-maven-plugin')
// Only what the API changed is written again.
assert runs[3].contains('4 files written, 7 unchanged, 0 removed')
assert runs[4].contains('0 files to write, 11 unchanged, 0 to remove')
assert new File(basedir, 'src/main/java/com/example/clinic/model/Mine.java').text.contains('stays')
assert new File(basedir, 'src/main/java/com/example/clinic/model/TicketTo1.java').text.contains('due')
def execute = evaluate(new File(basedir, '../../../src/it/execute.groovy'))
assert execute(basedir, java, classpath, 'com.example.Main').contains('read 7 form')
