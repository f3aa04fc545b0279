String log = new File(basedir, 'build.log').text
assert log.contains('oscar-client:generate')
['snapshot', 'packageName', 'outputDirectory', 'includes', 'excludes', 'addresses', 'untyped', 'report', 'verifyOnly', 'skip', 'force', 'lineage'].each {
    assert log =~ /(?m)^    ${it}\b/
}
assert log.contains('User property: oscar.verifyOnly')
assert !log.contains('No description')
