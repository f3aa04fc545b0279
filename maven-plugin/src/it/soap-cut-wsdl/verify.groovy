String log = new File(basedir, 'build.log').text
List<String> runs = (log.split('Scanning for projects') as List).tail()

assert runs[0] =~ /\[WARNING\] BillService.wsdl:\d+/
assert runs[0] =~ /SOAP: +1 operation in 1 service of 2/
File classes = new File(basedir, 'target/classes/com/example/clinic')
assert new File(classes, 'soap/VisitService.class').isFile()
assert !new File(classes, 'soap/BillService.class').exists()
assert runs[1] =~ /! - .*getVisit/
assert runs[1].contains('in a way that breaks generated code; see above what')
