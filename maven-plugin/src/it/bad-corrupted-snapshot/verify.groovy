String log = new File(basedir, "build.log").text
assert log.contains('services.wadl')
assert log.contains('The file is not the one that was fetched (SHA-256)')
assert log.contains('Change <snapshot> of execution "default"')
assert !new File(basedir, "target/classes").exists()
