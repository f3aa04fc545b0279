String log = new File(basedir, "build.log").text
assert log.contains('GET /mystery: The response is untyped')
assert log.contains('Change <untyped> of execution "default"')
assert !new File(basedir, "target/classes").exists()
