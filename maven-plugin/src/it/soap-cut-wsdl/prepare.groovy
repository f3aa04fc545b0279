// A download that broke off, and a later version of the server.
File whole = new File(basedir, 'src/main/oscar/VisitService.wsdl')
String text = whole.text.replace('VisitService', 'BillService')
new File(basedir, 'src/main/oscar/BillService.wsdl').text = text.substring(0, text.indexOf('<wsdl:portType') + 20)
File next = new File(basedir, 'target/next')
next.mkdirs()
new File(next, 'VisitService.wsdl').text = whole.text.replace('<wsdl:operation name="getVisit"', '<wsdl:operation name="findVisit"')
return true
