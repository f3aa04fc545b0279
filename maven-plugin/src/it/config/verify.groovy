assert new File(basedir, 'target/classes/com/example/Main.class').isFile()
assert new File(basedir, 'build.log').text.contains('by your configuration')
