String log = new File(basedir, "build.log").text
assert log.contains('oscar-client.yaml')
assert log.contains('GET /ticket/{id}')
assert log.contains('Change <config> of execution "default"')
assert !new File(basedir, "target/classes").exists()
