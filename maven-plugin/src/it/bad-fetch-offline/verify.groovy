String log = new File(basedir, "build.log").text
assert log.contains('Maven is offline')
assert log.contains('https://clinic.example/oscar cannot be asked')
assert log.contains('Change <server> of oscar-client:fetch.')
assert !log.contains('secret')
assert !new File(basedir, "target/classes").exists()
