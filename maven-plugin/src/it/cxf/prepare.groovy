def start = evaluate(new File(basedir, '../../../src/it/start-sandbox.groovy'))
return start(basedir, java, sandboxJar, context)
