String log = new File(basedir, "build.log").text
assert log.contains('src/main/java/com/example/clinic/OscarClient.java')
assert log.contains('was not written by this program')
assert log.contains('Change <outputDirectory> of execution "default"')
assert !new File(basedir, "target/classes").exists()
assert new File(basedir, 'src/main/java/com/example/clinic/OscarClient.java').text.contains('My own')
assert !new File(basedir, 'src/main/java/com/example/clinic/api').exists()
