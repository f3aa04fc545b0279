String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()


assert runs[0].contains("The server's API has grown; code generated from the snapshot still fits.")
assert runs[0].contains('+ GET /rooms')
assert runs[0].contains('BUILD SUCCESS')
assert runs[1].contains('! - DELETE /queue')
assert runs[1].contains('property subject: String -> Integer')
assert runs[1].contains('in a way that breaks generated code; see above what')
assert runs[1].contains('Change <failOn> of execution "west" of oscar-client-maven-plugin.')
assert runs[2].contains("[WARNING] The server's API has changed in a way that breaks generated code.")
assert runs[3] =~ /DELETE \/queue\s+=\s+gone/
assert runs[4].contains('no change')

def drift = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/drift.json'))
assert drift.breaking
assert drift.to[0].changes.find { it.name == 'DELETE /queue' }.kind == 'removed'
assert new File(basedir, 'target/drift.html').text.contains('<code>DELETE /queue</code>')
assert new File(basedir, 'target/drift.txt').text.contains('- DELETE /queue')
def clinics = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/clinics.json'))
assert clinics.table.find { it.name == 'DELETE /queue' }.states == ['same', 'removed']
