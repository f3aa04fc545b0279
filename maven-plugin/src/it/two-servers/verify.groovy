String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()


assert runs[0].count('files written') == 3
assert runs[1].count('Nothing changed') == 3
assert new File(basedir, 'both/target/classes/com/example/east/OscarClient.class').isFile()
assert new File(basedir, 'both/target/classes/com/example/west/OscarClient.class').isFile()
assert new File(basedir, 'other/target/classes/com/example/other/oscar/OscarClient.class').isFile()
def execute = evaluate(new File(basedir, '../../../src/it/execute.groovy'))
assert execute(new File(basedir, 'both'), java, classpath, 'com.example.Main').contains('east form, west 7')
