String log = new File(basedir, "build.log").text
assert log.contains('a build never uses the network')
assert log.contains('mvn oscar-client:fetch')
assert log.contains('Change <snapshot> of execution "default"')
assert !new File(basedir, "target/classes").exists()
