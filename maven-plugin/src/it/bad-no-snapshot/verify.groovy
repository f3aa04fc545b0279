String log = new File(basedir, "build.log").text
assert log.contains('src/main/oscar')
assert log.contains('Change <snapshot> of execution "default" of oscar-client-maven-plugin.')
assert log.contains('mvn oscar-client:fetch -Doscar.server=')
assert !new File(basedir, "target/classes").exists()
