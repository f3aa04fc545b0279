String log = new File(basedir, "build.log").text
assert log.contains('org.apache.cxf 0.0.1: The tools of Apache CXF cannot be resolved (')
assert log.contains('Change <cxfVersion> of execution "default"')
assert !new File(basedir, "target/generated-sources").exists()
