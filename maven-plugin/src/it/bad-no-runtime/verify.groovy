String log = new File(basedir, "build.log").text
assert log.contains('Generated code needs oscar-client-runtime')
assert log.contains('Put into <dependencies> of the POM')
assert !new File(basedir, "target/classes").exists()
