String log = new File(basedir, "build.log").text
assert log.contains('oscar-client-runtime of version 9.9.9')
assert log.contains('they do not fit together')
assert log.contains('<dependencies>')
assert !new File(basedir, "target/classes").exists()
