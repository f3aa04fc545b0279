// Runs a class that an integration test compiled; gives what it says, fails if it fails.
return { File basedir, String java, String classpath, String main, String... arguments ->
    File classes = new File(basedir, 'target/classes')
    def command = [java, '-cp', classes.path + File.pathSeparator + classpath, main] + (arguments as List)
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start()
    process.outputStream.close()
    String said = process.inputStream.getText('UTF-8')
    int code = process.waitFor()
    assert code == 0: said
    return said
}
