String log = new File(basedir, "build.log").text
assert log.contains('package com.example.class')
assert log.contains('Change <packageName> of execution "default"')
assert !new File(basedir, "target/classes").exists()
