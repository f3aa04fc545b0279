String log = new File(basedir, "build.log").text
assert log.contains('There is no SOAP service to generate: no document is a WSDL.')
assert log.contains('Change <soap> of execution "default"')
assert !new File(basedir, "target/classes").exists()
