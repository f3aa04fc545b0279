String log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] TicketTo1.subject: The servers contradict each other (String, Integer); the client has raw JSON.')
def execute = evaluate(new File(basedir, '../../../src/it/execute.groovy'))
String said = execute(basedir, java, classpath, 'com.example.Main')
assert said.contains('QueueApi only at [east]')
assert said.contains('RoomsApi only at [west]')
assert !said.contains('TicketsApi only')
assert said.contains('{"subject":"form","owner":{"name":"x"}}{"subject":7,"urgent":true}truex')
