String log = new File(basedir, "build.log").text
assert log.contains('pattern "ticket": It matches no operation')
assert log.contains('GET /tickets/{id}')
assert log.contains('Change <includes> of execution "default"')
assert log.contains('pattern "GET /nowhere"')
assert log.contains('Change <excludes> of execution "default"')
assert !new File(basedir, "target/classes").exists()
