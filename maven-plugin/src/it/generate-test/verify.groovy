assert new File(basedir, 'target/generated-test-sources/oscar-client/com/example/clinic/OscarClient.java').isFile()
assert new File(basedir, 'target/test-classes/com/example/clinic/OscarClient.class').isFile()
assert !new File(basedir, 'target/classes').exists()
